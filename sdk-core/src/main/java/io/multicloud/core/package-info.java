/** What every client of the SDK has in common: calls, answers, options, secrets and open enumerations. */
@NullMarked
package io.multicloud.core;

import org.jspecify.annotations.NullMarked;
