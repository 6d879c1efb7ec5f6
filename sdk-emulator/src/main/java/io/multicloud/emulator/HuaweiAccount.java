package io.multicloud.emulator;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Huawei Cloud account: an access key, an IAM user with a password, and its projects. Use {@link #builder()}: more
 * components may come.
 *
 * @param accessKey the access key (AK)
 * @param secretKey the secret key (SK)
 * @param securityToken the token that makes the access key a temporary one, or null; an account that has one accepts
 *     only signed calls that send and sign it as {@code X-Security-Token}
 * @param domainName the name of the account ("domain")
 * @param userName the name of the IAM user
 * @param password the password of the IAM user
 * @param projects the projects of the account, at least one
 */
public record HuaweiAccount(
        String accessKey,
        String secretKey,
        @Nullable String securityToken,
        String domainName,
        String userName,
        String password,
        List<Project> projects) {

    /**
     * Checks that nothing is blank and that there is a project.
     *
     * @param accessKey the access key (AK)
     * @param secretKey the secret key (SK)
     * @param securityToken the token of a temporary access key, or null
     * @param domainName the name of the account
     * @param userName the name of the IAM user
     * @param password the password of the IAM user
     * @param projects the projects of the account
     * @throws IllegalArgumentException if a text is blank or there is no project
     */
    public HuaweiAccount {
        Texts.requireText("accessKey", accessKey);
        Texts.requireText("secretKey", secretKey);
        Texts.requireTextOrNull("securityToken", securityToken);
        Texts.requireText("domainName", domainName);
        Texts.requireText("userName", userName);
        Texts.requireText("password", password);
        projects = List.copyOf(projects);
        if (projects.isEmpty()) {
            throw new IllegalArgumentException("projects must not be empty");
        }
    }

    /**
     * A project: the part of an account that stands in one region.
     *
     * @param id the id of the project, as it stands in the paths of calls
     * @param name the name of the project; a region's default project is named after its region, such as
     *     {@code cn-north-4}
     */
    public record Project(String id, String name) {

        /**
         * Checks that nothing is blank.
         *
         * @param id the id of the project
         * @param name the name of the project
         * @throws IllegalArgumentException if a text is blank
         */
        public Project {
            Texts.requireText("id", id);
            Texts.requireText("name", name);
        }
    }

    /**
     * Starts an account with made-up texts for all that is not set.
     *
     * @return a new builder
     */
    public static HuaweiAccountBuilder builder() {
        return new HuaweiAccountBuilder();
    }

    /**
     * Finds a project of this account.
     *
     * @param id the id of the project
     * @return the project, or empty when the account has none with this id
     */
    public Optional<Project> project(String id) {
        return projects.stream().filter(project -> project.id().equals(id)).findFirst();
    }

    /** Shows names and projects; secrets are masked. */
    @Override
    public String toString() {
        return "HuaweiAccount[accessKey=" + accessKey + ", secretKey=***, securityToken=" + Texts.masked(securityToken)
                + ", domainName=" + domainName + ", userName=" + userName + ", password=***, projects=" + projects
                + "]";
    }
}
