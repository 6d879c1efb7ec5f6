/** Spring Boot auto-configuration of the clients of Huawei Cloud. */
@NullMarked
package io.multicloud.spring.huawei;

import org.jspecify.annotations.NullMarked;
