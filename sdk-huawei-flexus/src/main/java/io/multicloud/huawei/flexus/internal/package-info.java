/** How Huawei Cloud's services are signed and report errors; no part of the API. */
@NullMarked
package io.multicloud.huawei.flexus.internal;

import org.jspecify.annotations.NullMarked;
