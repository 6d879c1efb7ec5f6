package io.multicloud.emulator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link HuaweiAccount}; what is not set gets a made-up text. */
public final class HuaweiAccountBuilder {

    private String accessKey = "EMULATORFAKEACCESSKEY";
    private String secretKey = "emulator-fake-secret-key";
    private @Nullable String securityToken;
    private String domainName = "emulator-domain";
    private String userName = "emulator-user";
    private String password = "emulator-fake-password";
    private final List<HuaweiAccount.Project> projects = new ArrayList<>();

    HuaweiAccountBuilder() {}

    /**
     * Sets the access key pair.
     *
     * @param accessKey the access key (AK)
     * @param secretKey the secret key (SK)
     * @return this builder
     */
    public HuaweiAccountBuilder accessKey(String accessKey, String secretKey) {
        this.accessKey = accessKey;
        this.secretKey = secretKey;
        return this;
    }

    /**
     * Makes the access key a temporary one.
     *
     * @param securityToken the token that signed calls must send and sign
     * @return this builder
     */
    public HuaweiAccountBuilder securityToken(String securityToken) {
        this.securityToken = securityToken;
        return this;
    }

    /**
     * Sets the IAM user.
     *
     * @param domainName the name of the account the user belongs to
     * @param userName the name of the user
     * @param password the password of the user
     * @return this builder
     */
    public HuaweiAccountBuilder user(String domainName, String userName, String password) {
        this.domainName = domainName;
        this.userName = userName;
        this.password = password;
        return this;
    }

    /**
     * Adds a project; without any the account gets one in {@code cn-north-4}.
     *
     * @param id the id of the project
     * @param name the name of the project, for example the id of its region
     * @return this builder
     */
    public HuaweiAccountBuilder project(String id, String name) {
        projects.add(new HuaweiAccount.Project(id, name));
        return this;
    }

    /**
     * Builds the account.
     *
     * @return the account
     * @throws IllegalArgumentException if a text is blank
     */
    public HuaweiAccount build() {
        List<HuaweiAccount.Project> all = projects.isEmpty()
                ? List.of(new HuaweiAccount.Project("0e0e0e0e0e0e4000a000000000000004", "cn-north-4"))
                : projects;
        return new HuaweiAccount(accessKey, secretKey, securityToken, domainName, userName, password, all);
    }
}
