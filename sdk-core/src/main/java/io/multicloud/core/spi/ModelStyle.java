package io.multicloud.core.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the builders of the models are generated: stated here, once, and put on each package of models. The builders do
 * not check anything, so that a record's own constructor can name all problems at once.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        jdkOnly = true,
        validationMethod = Value.Style.ValidationMethod.NONE,
        visibility = Value.Style.ImplementationVisibility.PUBLIC)
public @interface ModelStyle {}
