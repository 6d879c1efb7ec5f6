package io.multicloud.examples.howto;

import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.model.Instance;
import io.multicloud.huawei.flexus.model.ListInstancesResponse;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** How do I read all of a list that comes in pages? */
public final class AllPages {

    private static final int PAGE = 2;

    private AllPages() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws Exception when something goes wrong
     */
    public static void main(String[] arguments) throws Exception {
        EmulatedClouds.run(AllPages::run);
    }

    static void run(EmulatedClouds clouds, PrintStream out) {
        try (FlexusRdsClient rds = clouds.huawei().build()) {
            for (String name : List.of("orders-a", "orders-b", "stock-a", "stock-b", "reports")) {
                rds.createInstance(SampleOrders.huawei(name));
            }
            all(rds, PAGE, out);
            out.println(
                    "found: " + first(rds, PAGE, "orders-b").map(Instance::id).isPresent());
            pages(rds, PAGE, out);
        }
    }

    // tag::all[]
    static void all(FlexusRdsClient rds, int pageSize, PrintStream out) {
        // Without limit(…) a page has 100 instances. The next page is asked for when its first instance is.
        for (Instance instance : rds.listInstancesPager(r -> r.limit(pageSize))) {
            out.println(instance.name() + " " + instance.status());
        }
    }
    // end::all[]

    // tag::first[]
    static Optional<Instance> first(FlexusRdsClient rds, int pageSize, String name) {
        // Pages after the one with the instance are never asked for.
        return rds.listInstancesPager(r -> r.limit(pageSize)).stream()
                .filter(instance -> name.equals(instance.name()))
                .findFirst();
    }
    // end::first[]

    // tag::pages[]
    static void pages(FlexusRdsClient rds, int pageSize, PrintStream out) {
        for (ListInstancesResponse page :
                rds.listInstancesPager(r -> r.limit(pageSize)).pages()) {
            out.println("a page with " + page.instances().size() + " of " + page.totalCount());
        }
    }
    // end::pages[]
}
