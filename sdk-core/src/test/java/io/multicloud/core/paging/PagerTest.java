package io.multicloud.core.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.error.ServerFaultException;
import io.multicloud.core.testing.RawServer;
import io.multicloud.core.testing.Thing;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagerTest {

    private static final int PAGE = 3;

    /** The thing's size plays the part of the total, its tags are the items. */
    private static final PageNumbers<ThingRequest, Thing, String> BY_NUMBER =
            new PageNumbers<>(Thing::tags, Thing::size, thing -> PAGE, ThingRequest::size, ThingRequest::sized);

    private static final Offsets<ThingRequest, Thing, String> BY_OFFSET =
            new Offsets<>(Thing::tags, Thing::size, ThingRequest::size, ThingRequest::sized);

    private static final ThingRequest FIRST = ThingRequest.of(ThingOperations.READ);

    @Test
    void numbered_pages_are_read_up_to_the_total_and_no_further() throws IOException {
        for (int total : new int[] {0, 1, 2, 3, 4, 6, 7}) {
            try (Served served = new Served(total, total, true)) {
                assertThat(served.pager(BY_NUMBER).stream()).containsExactlyElementsOf(items(0, total));
                assertThat(served.calls()).isEqualTo(Math.max(1, (total + PAGE - 1) / PAGE));
            }
        }
    }

    @Test
    void pages_by_offset_are_read_up_to_the_total_and_no_further() throws IOException {
        for (int total : new int[] {0, 1, 3, 4, 6, 7}) {
            try (Served served = new Served(total, total, false)) {
                assertThat(served.pager(BY_OFFSET)).containsExactlyElementsOf(items(0, total));
                assertThat(served.calls()).isEqualTo(Math.max(1, (total + PAGE - 1) / PAGE));
            }
        }
    }

    @Test
    void without_a_total_the_pages_end_with_one_that_is_not_full_or_empty() throws IOException {
        try (Served served = new Served(4, null, true)) {
            assertThat(served.pager(BY_NUMBER)).hasSize(4);
            assertThat(served.calls()).isEqualTo(2);
        }
        try (Served served = new Served(6, null, true)) {
            assertThat(served.pager(BY_NUMBER)).hasSize(6);
            assertThat(served.calls()).isEqualTo(3);
        }
        try (Served served = new Served(4, null, false)) {
            assertThat(served.pager(BY_OFFSET)).hasSize(4);
            assertThat(served.calls()).isEqualTo(3);
        }
    }

    @Test
    void a_total_that_promises_too_much_ends_with_an_empty_page() throws IOException {
        try (Served served = new Served(4, 1_000, true)) {
            assertThat(served.pager(BY_NUMBER)).hasSize(4);
            assertThat(served.calls()).isEqualTo(3);
        }
    }

    @Test
    void without_total_and_size_numbered_pages_end_with_an_empty_one() throws IOException {
        PageNumbers<ThingRequest, Thing, String> blind =
                new PageNumbers<>(Thing::tags, thing -> null, thing -> null, ThingRequest::size, ThingRequest::sized);
        try (Served served = new Served(4, null, true)) {
            assertThat(served.pager(blind)).hasSize(4);
            assertThat(served.calls()).isEqualTo(3);
        }
    }

    @Test
    void a_request_that_begins_in_the_middle_goes_on_from_there() throws IOException {
        try (Served served = new Served(7, 7, true)) {
            assertThat(Pager.of(served.client, FIRST.sized(2), BY_NUMBER)).containsExactlyElementsOf(items(3, 7));
        }
        try (Served served = new Served(7, 7, false)) {
            assertThat(Pager.of(served.client, FIRST.sized(5), BY_OFFSET)).containsExactlyElementsOf(items(5, 7));
        }
    }

    @Test
    void a_page_is_fetched_when_its_first_item_is_asked_for() throws IOException {
        try (Served served = new Served(7, 7, true)) {
            Pager<Thing, String> pager = served.pager(BY_NUMBER);
            assertThat(served.calls()).isZero();
            assertThat(pager.stream().limit(3)).hasSize(3);
            assertThat(served.calls()).isEqualTo(1);
            assertThat(pager.stream().limit(4)).hasSize(4);
            assertThat(served.calls()).isEqualTo(3);
        }
    }

    @Test
    void every_walk_begins_anew() throws IOException {
        try (Served served = new Served(2, 2, true)) {
            Pager<Thing, String> pager = served.pager(BY_NUMBER);
            for (int walk = 0; walk < 2; walk++) {
                assertThat(pager).hasSize(2);
            }
            assertThat(pager.pages()).hasSize(1);
            assertThat(served.calls()).isEqualTo(3);
        }
    }

    @Test
    void a_page_whose_call_failed_is_called_for_again_when_the_caller_goes_on() throws IOException {
        try (Served served = new Served(4, 4, true)) {
            Iterator<String> walk = served.pager(BY_NUMBER).iterator();
            for (int i = 0; i < PAGE; i++) {
                walk.next();
            }
            served.broken = true;
            assertThatThrownBy(walk::hasNext).isInstanceOf(ServerFaultException.class);
            served.broken = false;
            assertThat(walk.next()).isEqualTo("t3");
            assertThatThrownBy(walk::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    private static List<String> items(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "t" + i).toList();
    }

    /** A list of items on a server. */
    private static final class Served implements AutoCloseable {

        private final RawServer server;
        private final ThingClient client;
        private final int count;
        private final @Nullable Integer total;
        private final boolean numbered;
        private volatile boolean broken;

        Served(int count, @Nullable Integer total, boolean numbered) throws IOException {
            this.count = count;
            this.total = total;
            this.numbered = numbered;
            server = RawServer.start((socket, number) -> RawServer.write(socket, answer(number)));
            client = ThingClientBuilder.at(server.endpoint()).build();
        }

        <P extends Paging<ThingRequest, Thing, String>> Pager<Thing, String> pager(P paging) {
            return Pager.of(client, FIRST, paging);
        }

        int calls() {
            return server.requests().size();
        }

        private String answer(int number) {
            if (broken) {
                return RawServer.json(500, "", "{\"Code\":\"Internal\"}");
            }
            String request = server.requests().get(number - 1);
            int asked = request.contains("Size=")
                    ? Integer.parseInt(request.replaceAll("(?s).*[?&]Size=(\\d+).*", "$1"))
                    : numbered ? 1 : 0;
            int from = numbered ? (asked - 1) * PAGE : asked;
            List<String> page = items(Math.min(from, count), Math.min(from + PAGE, count));
            String tags = page.isEmpty() ? "" : "\"" + String.join("\",\"", page) + "\"";
            return RawServer.json(
                    200, "", "{\"Tags\":[" + tags + "]" + (total == null ? "" : ",\"Size\":" + total) + "}");
        }

        @Override
        public void close() throws IOException {
            client.close();
            server.close();
        }
    }
}
