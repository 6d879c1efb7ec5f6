/** The errors of all clouds: one hierarchy, each with an honest word on whether anything happened. */
@NullMarked
package io.multicloud.core.error;

import org.jspecify.annotations.NullMarked;
