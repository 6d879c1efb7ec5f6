/** Spring Boot auto-configuration of the clients of Aliyun HybridDB. */
@NullMarked
package io.multicloud.spring.aliyun;

import org.jspecify.annotations.NullMarked;
