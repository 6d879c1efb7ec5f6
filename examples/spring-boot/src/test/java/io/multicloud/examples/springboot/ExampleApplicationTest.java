package io.multicloud.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.Fault;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as it is started by its command, on the Spring Boot that the module names. */
class ExampleApplicationTest {

    private static ConfigurableApplicationContext start(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "--server.port=0";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return ExampleApplication.application().run(all);
    }

    @Test
    void the_page_lists_the_instances_of_all_clouds() throws IOException {
        assertThat(SpringBootVersion.getVersion()).isEqualTo(System.getProperty("boot.version"));
        try (ConfigurableApplicationContext application = start()) {
            assertThat(get(application, "/"))
                    .contains("9 instances in 4 services", ">emulator</span>")
                    .contains("<h2>CapitalOnline 首云</h2>", "<h2>Huawei Cloud 华为云</h2>", "<h2>Aliyun 阿里云</h2>")
                    .contains(">会员中心<", ">缓存<", ">orders-库<", ">订单库<", ">新报表<")
                    .contains("<span class=\"badge ready\">2 ready</span> <span class=\"badge busy\">1 busy</span>")
                    .contains("<span class=\"badge ready\">ACTIVE</span>", "<span class=\"badge busy\">CREATE</span>")
                    .doesNotContain("%s", "null", "failed");
            assertThat(get(application, "/style.css")).contains("prefers-color-scheme: dark");
        }
    }

    @Test
    void a_cloud_that_does_not_answer_hides_no_other() throws IOException {
        try (ConfigurableApplicationContext application = start("--multicloud.client.retry.max-attempts=1")) {
            application
                    .getBean(MulticloudEmulator.class)
                    .faults()
                    .when(Provider.HUAWEI)
                    .play(Fault.internalError());
            assertThat(get(application, "/"))
                    .contains("<span class=\"badge down\">failed</span>", "<p class=\"problem\">")
                    .contains(">订单库<", ">会员中心<")
                    .doesNotContain(">orders-库<");
        }
    }

    @Test
    void clouds_of_the_properties_take_the_place_of_the_emulators() throws IOException {
        try (MulticloudEmulator elsewhere = MulticloudEmulator.start();
                ConfigurableApplicationContext application = start(
                        "--emulator=false",
                        "--multicloud.aliyun.accounts.prod.endpoint=" + elsewhere.endpoint(),
                        "--multicloud.aliyun.accounts.prod.access-key-id="
                                + elsewhere.aliyun().accessKeyId(),
                        "--multicloud.aliyun.accounts.prod.access-key-secret="
                                + elsewhere.aliyun().accessKeySecret())) {
            assertThat(application.getBeansOfType(MulticloudEmulator.class)).isEmpty();
            assertThat(get(application, "/"))
                    .contains("0 instances in 1 service</p>", "HybridDB for MySQL · account prod", "No instances.")
                    .doesNotContain(">emulator<", "华为云");
        }
    }

    @Test
    void without_a_cloud_the_page_says_what_to_give() throws IOException {
        try (ConfigurableApplicationContext application = start("--emulator=false")) {
            assertThat(get(application, "/")).contains("No cloud is configured");
        }
    }

    @Test
    void what_a_cloud_says_is_text_and_never_markup() {
        Supplier<List<InstanceRow>> unused = List::of;
        DatabaseService service = new DatabaseService("<i>cloud</i>", "\"service\"", "a&b", unused);
        InstanceRow row = new InstanceRow("<id>", "<script>", "<b>", Condition.DOWN, "'r'", "%s");
        String html = new InventoryPage(
                        List.of(new Listing(service, List.of(row), null), new Listing(service, List.of(), "<p>")),
                        false)
                .html();
        assertThat(html)
                .contains("&lt;i&gt;cloud", "&quot;service&quot; · account a&amp;b", "&lt;script&gt;", "&lt;id&gt;")
                .contains("<span class=\"badge down\">&lt;b&gt;</span>", "&#39;r&#39; · %s")
                .contains("<p class=\"problem\">&lt;p&gt;</p>");
    }

    private static String get(ConfigurableApplicationContext application, String path) throws IOException {
        String port = application.getEnvironment().getProperty("local.server.port");
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
        connection.setRequestProperty("Connection", "close");
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), UTF_8);
        } finally {
            connection.disconnect();
        }
    }
}
