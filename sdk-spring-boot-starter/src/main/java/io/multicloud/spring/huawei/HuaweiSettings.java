package io.multicloud.spring.huawei;

import io.multicloud.core.auth.ProfileCredentialsProvider;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import io.multicloud.spring.internal.InvalidPropertyException;
import io.multicloud.spring.internal.Level;
import io.multicloud.spring.internal.Levels;
import org.jspecify.annotations.Nullable;

/** What of an account comes from where. */
final class HuaweiSettings {

    private static final String PROJECT_ID = "project-id";

    private HuaweiSettings() {}

    /** Region and endpoints are of one place: an endpoint of the cloud must not win over the region of an account. */
    static Level<HuaweiAccount> place(Levels<HuaweiAccount> levels) {
        return levels.first(HuaweiAccount::hasPlace)
                .orElseGet(() -> levels.all().get(0));
    }

    /**
     * Returns the project; the empty text when it is to be found by the first call, null when the SDK's own places are
     * to be asked before that, as they belong to the unnamed account.
     */
    static @Nullable String project(Levels<HuaweiAccount> levels) {
        for (Level<HuaweiAccount> level : levels.all()) {
            HuaweiAccount account = level.settings();
            if (account.projectId() != null) {
                return account.projectId();
            }
            if (account.profile() != null) {
                return ofProfile(account.profile());
            }
            if (!level.prefix().equals(HuaweiProperties.PREFIX) && (account.hasPlace() || account.hasCredentials())) {
                return "";
            }
        }
        return null;
    }

    private static String ofProfile(String profile) {
        return ProfileCredentialsProvider.of(FlexusRdsOperations.SERVICE, profile)
                .setting(PROJECT_ID)
                .orElse("");
    }

    /** Returns the user of a place, null when it has none. */
    static HuaweiUser.@Nullable Whole user(Level<HuaweiAccount> level) {
        HuaweiUser user = level.settings().user();
        if (user == null) {
            return null;
        }
        if (level.settings().key().isGiven()) {
            throw new InvalidPropertyException(
                    level.property("user"), "is given beside an access key or a profile: give only one of them");
        }
        return user.whole(level.property("user"));
    }
}
