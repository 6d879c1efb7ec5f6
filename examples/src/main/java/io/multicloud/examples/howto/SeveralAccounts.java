package io.multicloud.examples.howto;

import io.multicloud.core.auth.ProfileCredentialsProvider;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.emulator.HuaweiAccount.Project;
import io.multicloud.examples.Table;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsClientBuilder;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import io.multicloud.huawei.flexus.model.CreateInstanceRequest;
import io.multicloud.huawei.flexus.model.Instance;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How do I work with several accounts and regions at once? */
public final class SeveralAccounts {

    private static final String FILE = "multicloud.profiles.file";

    // A customer whose key is not good any more.
    private static final HuaweiAccount FORMER = HuaweiAccount.builder()
            .accessKey("FAKEFORMERKEY", "fake-former-secret")
            .build();

    private SeveralAccounts() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws Exception when something goes wrong
     */
    public static void main(String[] arguments) throws Exception {
        EmulatedClouds.run(SeveralAccounts::run);
    }

    static void run(EmulatedClouds clouds, PrintStream out) throws IOException {
        HuaweiAccount shop = clouds.emulator().huawei();
        Project north = shop.projects().get(0);
        Project asia = shop.projects().get(1);
        Project ledger = EmulatedClouds.BANK.projects().get(0);
        order(clouds, shop, north, "orders-db");
        order(clouds, shop, asia, "orders-asia");
        order(clouds, EmulatedClouds.BANK, ledger, "ledger-db");

        URI endpoint = clouds.emulator().endpoint();
        Path file = file(
                profile("shop-north", shop, north, endpoint),
                profile("shop-asia", shop, asia, endpoint),
                profile("bank", EmulatedClouds.BANK, ledger, endpoint),
                profile("former", FORMER, north, endpoint));
        String before = System.setProperty(FILE, file.toString());
        try {
            out.println(Table.of(all("shop-north", "shop-asia", "bank", "former")));
        } finally {
            restore(before);
            Files.delete(file);
        }
    }

    // tag::client[]
    static FlexusRdsClient client(String profile) {
        ProfileCredentialsProvider account = ProfileCredentialsProvider.of(FlexusRdsOperations.SERVICE, profile);
        FlexusRdsClientBuilder builder = FlexusRdsClient.builder()
                .credentials(account)
                .region(account.setting("region").orElseThrow())
                .projectId(account.setting("project-id").orElseThrow());
        account.setting("endpoint").ifPresent(builder::endpoint); // of the emulator; a region has its own
        return builder.build();
    }
    // end::client[]

    // tag::all[]
    static List<List<String>> all(String... profiles) {
        Map<String, FlexusRdsClient> accounts = new LinkedHashMap<>();
        try {
            for (String profile : profiles) {
                accounts.put(profile, client(profile));
            }
            return rows(accounts);
        } finally {
            accounts.values().forEach(FlexusRdsClient::close);
        }
    }

    static List<List<String>> rows(Map<String, FlexusRdsClient> accounts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ACCOUNT", "NAME", "REGION", "STATUS"));
        accounts.forEach((account, rds) -> {
            try {
                for (Instance i : rds.listInstancesPager()) {
                    rows.add(List.of(
                            account, String.valueOf(i.name()), String.valueOf(i.region()), String.valueOf(i.status())));
                }
            } catch (MulticloudException e) {
                // An account that fails hides no other one.
                rows.add(List.of(account, e.getClass().getSimpleName()));
            }
        });
        return rows;
    }
    // end::all[]

    private static void order(EmulatedClouds clouds, HuaweiAccount account, Project project, String name) {
        try (FlexusRdsClient rds = clouds.huawei(account, project).build()) {
            rds.createInstance(CreateInstanceRequest.builder()
                    .from(SampleOrders.huawei(name))
                    .region(project.name())
                    .availabilityZone(project.name() + "a")
                    .build());
        }
    }

    // Readable for its owner alone, as createTempFile makes it; other files are refused.
    private static Path file(String... profiles) throws IOException {
        return Files.writeString(Files.createTempFile("profiles", ".properties"), String.join("", profiles));
    }

    private static String profile(String name, HuaweiAccount account, Project project, URI endpoint) {
        return """
                NAME.huawei.access-key=%s
                NAME.huawei.secret-key=%s
                NAME.huawei.region=%s
                NAME.huawei.project-id=%s
                NAME.huawei.endpoint=%s
                """.replace("NAME", name)
                .formatted(account.accessKey(), account.secretKey(), project.name(), project.id(), endpoint);
    }

    private static void restore(@Nullable String before) {
        if (before == null) {
            System.clearProperty(FILE);
        } else {
            System.setProperty(FILE, before);
        }
    }
}
