package io.multicloud.tests.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs classes that know nothing of the check, as the build does. */
class LeakCheckTest {

    @AfterEach
    void cleanUp() throws Exception {
        LeakyClasses.cleanUp();
    }

    @Test
    void a_class_that_leaves_a_thread_fails_with_its_name_and_where_it_stands() {
        assertThat(onlyFailure(LeakyClasses.LeavesAThread.class))
                .startsWith(LeakyClasses.LeavesAThread.class.getName() + " leaves behind:\n- thread")
                .contains("\"left-behind\" (keeps the JVM alive, ", "\n    at ", "CountDownLatch.await");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_class_that_leaves_a_socket_fails_with_its_ports() {
        assertThat(onlyFailure(LeakyClasses.LeavesASocket.class))
                .contains("LeavesASocket leaves behind:\n- socket:[")
                .contains("from port " + LeakyClasses.LeavesASocket.port + " to port 0");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_class_that_leaves_a_file_fails_with_its_path() {
        assertThat(onlyFailure(LeakyClasses.LeavesAFile.class))
                .contains("LeavesAFile leaves behind:\n- file /", "left-behind.txt");
    }

    @Test
    void what_a_nested_class_leaves_is_its_outer_classs() {
        assertThat(onlyFailure(LeakyClasses.LeavesAThreadInItsNestedClass.class))
                .startsWith(LeakyClasses.LeavesAThreadInItsNestedClass.class.getName() + " leaves behind:\n")
                .contains("\"left-by-the-inner-class\"");
    }

    @Test
    void a_class_that_closes_what_it_opened_passes() {
        TestExecutionSummary summary = run(LeakyClasses.LeavesNothing.class, "PT10S");
        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
    }

    @Test
    void a_thread_that_is_ending_gets_its_time() {
        assertThat(run(LeakyClasses.LeavesAThreadThatIsEnding.class, "PT10S").getFailures())
                .isEmpty();
    }

    private static String onlyFailure(Class<?> leaky) {
        TestExecutionSummary summary = run(leaky, "PT0.05S");
        assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
        assertThat(summary.getContainersFailedCount()).isEqualTo(1);
        List<String> messages = summary.getFailures().stream()
                .map(failure -> String.valueOf(failure.getException().getMessage()))
                .toList();
        assertThat(messages).hasSize(1);
        return messages.get(0);
    }

    private static TestExecutionSummary run(Class<?> testClass, String grace) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(testClass))
                .configurationParameter(LeakCheck.GRACE, grace)
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }
}
