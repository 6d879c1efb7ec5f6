/** What the services of CapitalOnline share: hosts, errors, members without documents; no part of the API. */
@NullMarked
package io.multicloud.capitalonline.internal;

import org.jspecify.annotations.NullMarked;
