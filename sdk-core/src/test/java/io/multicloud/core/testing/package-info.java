/** What the tests of the core share: vectors, a small service, raw servers. */
@NullMarked
package io.multicloud.core.testing;

import org.jspecify.annotations.NullMarked;
