package io.multicloud.huawei.flexus.model;

import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Begins a full backup of an instance: action {@code CreateManualBackup}.
 *
 * @param instanceId id of the instance; required
 * @param name its name: 4 to 64 letters, digits, {@code -} and {@code _}, beginning with a letter; no other backup
 *     may have it; required
 * @param description a remark on it: at most 256 characters, none of {@code < > " & ' =}; the tables disagree on
 *     {@code !}
 */
@Value.Builder
public record CreateManualBackupRequest(
        String instanceId, String name, @Nullable String description)
        implements ServiceRequest<FlexusRdsClient, CreateManualBackupResponse> {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{3,63}");
    private static final String NAME_WORDS = "must have 4 to 64 letters, digits, '-' or '_', and begin with a letter";
    private static final Pattern DESCRIPTION = Pattern.compile("[^<>\"&'=]*");
    private static final String DESCRIPTION_WORDS = "hold none of < > \" & ' =";

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public CreateManualBackupRequest {
        RequestCheck.of("CreateManualBackup")
                .required("instanceId", instanceId)
                .required("name", name)
                .rule(name == null || name.isBlank() || NAME.matcher(name).matches(), "name", NAME_WORDS)
                .length("description", description, 0, 256)
                .matches("description", description, DESCRIPTION, DESCRIPTION_WORDS)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreateManualBackupRequestBuilder builder() {
        return new CreateManualBackupRequestBuilder();
    }

    @Override
    public Operation<CreateManualBackupRequest, CreateManualBackupResponse> operation() {
        return FlexusRdsOperations.CREATE_MANUAL_BACKUP;
    }
}
