/** CapitalOnline cloud Redis: {@link io.multicloud.capitalonline.redis.CapitalOnlineRedisClient} is where to begin. */
@NullMarked
package io.multicloud.capitalonline.redis;

import org.jspecify.annotations.NullMarked;
