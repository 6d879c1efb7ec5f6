package io.multicloud.tests.contract;

import io.multicloud.tests.contract.sdk.Cloud;
import io.multicloud.tests.contract.sdk.Modelled;
import java.util.List;

/** Holds one aspect of an action of the SDK against the catalog. */
interface Judge {

    List<Finding> judge(Modelled modelled, Cloud cloud);
}
