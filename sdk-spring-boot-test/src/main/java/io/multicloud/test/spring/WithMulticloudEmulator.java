package io.multicloud.test.spring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a Spring test on the emulator: one is started for the test's application context and closed with it, and all
 * clients that properties describe are those of the emulator, whatever the properties say. Of a cloud that no property
 * names there are clients, too. What was switched off by {@code enabled=false} stays off; clients that the application
 * builds itself are not touched.
 *
 * <p>The running {@code MulticloudEmulator} can be injected. Each account of the properties is one of the emulator: the
 * unnamed one, or else the first, is the account that every emulator has. Test classes whose annotations are equal share
 * a context as usual, and so the emulator with all that is in it.
 *
 * <p>The annotation is inherited, also by nested classes, and may stand on annotations of your own. It needs
 * {@code spring-test}, and no JUnit of a certain generation.
 *
 * <p>A proxy that the properties name stops the start, as it would be asked for this machine's own emulator.
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface WithMulticloudEmulator {

    /**
     * Names the instances that each account begins with, one of each name in every service, all of them ready. They are
     * made by calls, which stand in the journal. A name that a service does not take stops the start; 4 to 64 letters,
     * digits, {@code -} and {@code _} that begin with a letter go everywhere.
     *
     * @return the names, none by default
     */
    String[] instances() default {};

    /**
     * Says how long a new instance is being created, for example {@code 0s} or {@code 10m}; a test need not wait for it,
     * as {@code MulticloudEmulator.advance} lets time pass.
     *
     * @return the time, as Spring Boot writes times in properties
     */
    String creationTime() default "3s";

    /**
     * Says how long an instance is being deleted.
     *
     * @return the time, as Spring Boot writes times in properties
     */
    String deletionTime() default "1s";

    /**
     * Says whether the documented rate limits hold.
     *
     * @return whether they hold; not by default
     */
    boolean rateLimits() default false;

    /**
     * Says how many calls Aliyun takes from each account in one second before it answers {@code Throttling}.
     *
     * @return the number, 1 or more; without a limit by default
     */
    int aliyunCallsPerSecond() default Integer.MAX_VALUE;
}
