/** Records to JSON and back: strict in what is sent, lenient in what is read. */
@NullMarked
package io.multicloud.core.internal.json;

import org.jspecify.annotations.NullMarked;
