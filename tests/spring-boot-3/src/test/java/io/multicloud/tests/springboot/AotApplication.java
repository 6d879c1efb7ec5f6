package io.multicloud.tests.springboot;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** An application as somebody would write it, for {@link ProcessAotTest}; it calls Aliyun once and says how it was made. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class AotApplication {

    static final String GENERATED = "by generated code: ";

    /** Starts it. */
    public static void main(String[] args) {
        try (ConfigurableApplicationContext context = SpringApplication.run(AotApplication.class, args)) {
            int instances = context.getBean("hybridDbClient.prod", HybridDbClient.class)
                    .describeInstances()
                    .instances()
                    .size();
            System.out.println((AotDetector.useGeneratedArtifacts() ? GENERATED : "") + instances + " instances");
        }
    }
}
