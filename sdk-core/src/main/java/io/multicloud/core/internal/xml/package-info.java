/** Answers in XML: the JDK's parser, hardened, and the tree that the same answer has in JSON. */
@NullMarked
package io.multicloud.core.internal.xml;

import org.jspecify.annotations.NullMarked;
