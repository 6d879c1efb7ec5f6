/** What a client tells of its calls: {@link io.multicloud.core.observe.CallListener} and the events that it hears. */
@NullMarked
package io.multicloud.core.observe;

import org.jspecify.annotations.NullMarked;
