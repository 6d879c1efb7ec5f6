package io.multicloud.huawei.flexus;

import io.multicloud.core.Secret;
import io.multicloud.core.ServiceClient;
import io.multicloud.huawei.flexus.model.ResetPwdRequest;
import io.multicloud.huawei.flexus.model.ResetPwdRequestBuilder;
import io.multicloud.huawei.flexus.model.ResetPwdResponse;
import io.multicloud.huawei.flexus.model.StartInstanceRestartActionRequest;
import io.multicloud.huawei.flexus.model.StartInstanceRestartActionRequestBuilder;
import io.multicloud.huawei.flexus.model.StartInstanceRestartActionResponse;
import io.multicloud.huawei.flexus.model.StartResizeFlavorActionRequest;
import io.multicloud.huawei.flexus.model.StartResizeFlavorActionRequestBuilder;
import io.multicloud.huawei.flexus.model.StartResizeFlavorActionResponse;
import io.multicloud.huawei.flexus.model.UpgradeDbVersionNewRequest;
import io.multicloud.huawei.flexus.model.UpgradeDbVersionNewRequestBuilder;
import io.multicloud.huawei.flexus.model.UpgradeDbVersionNewResponse;
import java.util.function.Consumer;

/** The actions that change instances: flavor, restart, upgrade, password; part of {@link FlexusRdsClient}. */
public interface AdministrationActions extends ServiceClient<FlexusRdsClient> {

    /**
     * Orders another flavor for an instance, which is how a Flexus instance becomes one of RDS: action {@code
     * StartResizeFlavorAction}. The database is interrupted for 5 to 10 minutes.
     *
     * @param request the instance and the flavor; see {@link StartResizeFlavorActionRequest}
     * @return the id of the order or task
     */
    default StartResizeFlavorActionResponse startResizeFlavorAction(StartResizeFlavorActionRequest request) {
        return call(request);
    }

    /**
     * Orders another flavor for an instance, which is how a Flexus instance becomes one of RDS, described in
     * place: action {@code StartResizeFlavorAction}. The database is interrupted for 5 to 10 minutes.
     *
     * @param request fills in the instance and the flavor; see {@link StartResizeFlavorActionRequest}
     * @return the id of the order or task
     */
    default StartResizeFlavorActionResponse startResizeFlavorAction(
            Consumer<StartResizeFlavorActionRequestBuilder> request) {
        StartResizeFlavorActionRequestBuilder builder = StartResizeFlavorActionRequest.builder();
        request.accept(builder);
        return startResizeFlavorAction(builder.build());
    }

    /**
     * Restarts the database of an instance: action {@code StartInstanceRestartAction}. It is unavailable
     * meanwhile. {@link InstanceActions#waitForRestart} waits for its end.
     *
     * @param request the instance; see {@link StartInstanceRestartActionRequest}
     * @return the id of the task
     */
    default StartInstanceRestartActionResponse startInstanceRestartAction(StartInstanceRestartActionRequest request) {
        return call(request);
    }

    /**
     * Restarts the database of an instance, described in place: action {@code StartInstanceRestartAction}. It
     * is unavailable meanwhile. {@link InstanceActions#waitForRestart} waits for its end.
     *
     * @param request fills in the instance; see {@link StartInstanceRestartActionRequest}
     * @return the id of the task
     */
    default StartInstanceRestartActionResponse startInstanceRestartAction(
            Consumer<StartInstanceRestartActionRequestBuilder> request) {
        StartInstanceRestartActionRequestBuilder builder = StartInstanceRestartActionRequest.builder();
        request.accept(builder);
        return startInstanceRestartAction(builder.build());
    }

    /**
     * Restarts the database of an instance: action {@code StartInstanceRestartAction}. It is unavailable
     * meanwhile. {@link InstanceActions#waitForRestart} waits for its end.
     *
     * @param instanceId id of the instance
     * @return the id of the task
     */
    default StartInstanceRestartActionResponse startInstanceRestartAction(String instanceId) {
        return startInstanceRestartAction(r -> r.instanceId(instanceId));
    }

    /**
     * Upgrades an instance to the latest minor version of its engine: action {@code UpgradeDbVersionNew}.
     *
     * @param request the instance; see {@link UpgradeDbVersionNewRequest}
     * @return the id of the task
     */
    default UpgradeDbVersionNewResponse upgradeDbVersionNew(UpgradeDbVersionNewRequest request) {
        return call(request);
    }

    /**
     * Upgrades an instance to the latest minor version of its engine, described in place: action {@code
     * UpgradeDbVersionNew}.
     *
     * @param request fills in the instance; see {@link UpgradeDbVersionNewRequest}
     * @return the id of the task
     */
    default UpgradeDbVersionNewResponse upgradeDbVersionNew(Consumer<UpgradeDbVersionNewRequestBuilder> request) {
        UpgradeDbVersionNewRequestBuilder builder = UpgradeDbVersionNewRequest.builder();
        request.accept(builder);
        return upgradeDbVersionNew(builder.build());
    }

    /**
     * Upgrades an instance to the latest minor version of its engine: action {@code UpgradeDbVersionNew}.
     *
     * @param instanceId id of the instance
     * @return the id of the task
     */
    default UpgradeDbVersionNewResponse upgradeDbVersionNew(String instanceId) {
        return upgradeDbVersionNew(r -> r.instanceId(instanceId).isDelayed(false));
    }

    /**
     * Sets the password of {@code root} anew: action {@code ResetPwd}.
     *
     * @param request the instance and the password; see {@link ResetPwdRequest}
     * @return nothing
     */
    default ResetPwdResponse resetPwd(ResetPwdRequest request) {
        return call(request);
    }

    /**
     * Sets the password of {@code root} anew, described in place: action {@code ResetPwd}.
     *
     * @param request fills in the instance and the password; see {@link ResetPwdRequest}
     * @return nothing
     */
    default ResetPwdResponse resetPwd(Consumer<ResetPwdRequestBuilder> request) {
        ResetPwdRequestBuilder builder = ResetPwdRequest.builder();
        request.accept(builder);
        return resetPwd(builder.build());
    }

    /**
     * Sets the password of {@code root} anew: action {@code ResetPwd}.
     *
     * @param instanceId id of the instance
     * @param dbUserPwd the new password; see {@link ResetPwdRequest}
     * @return nothing
     */
    default ResetPwdResponse resetPwd(String instanceId, Secret dbUserPwd) {
        return resetPwd(r -> r.instanceId(instanceId).dbUserPwd(dbUserPwd));
    }
}
