/** Encoding, masking and checking of text. */
@NullMarked
package io.multicloud.core.internal.text;

import org.jspecify.annotations.NullMarked;
