package io.multicloud.spring.internal;

import java.util.List;

/**
 * A part of the properties and the class they are bound to, by names, as a cloud may have been left out.
 *
 * @param prefix where the part begins
 * @param type the class of its properties
 * @param needs a class without which nothing can be said about the part
 */
record PropertyRoot(String prefix, String type, String needs) {

    /** All parts. */
    static final List<PropertyRoot> ALL = List.of(
            new PropertyRoot(
                    "multicloud.client", "io.multicloud.spring.ClientProperties", "io.multicloud.core.ClientBuilder"),
            new PropertyRoot(
                    "multicloud.aliyun",
                    "io.multicloud.spring.aliyun.AliyunProperties",
                    "io.multicloud.aliyun.hybriddb.HybridDbClient"),
            new PropertyRoot(
                    "multicloud.capitalonline",
                    "io.multicloud.spring.capitalonline.CapitalOnlineProperties",
                    "io.multicloud.core.ClientBuilder"),
            new PropertyRoot(
                    "multicloud.huawei",
                    "io.multicloud.spring.huawei.HuaweiProperties",
                    "io.multicloud.core.ClientBuilder"),
            new PropertyRoot(
                    "multicloud.observations",
                    "io.multicloud.spring.observe.ObservationsProperties",
                    "io.multicloud.core.ClientBuilder"),
            new PropertyRoot(
                    "multicloud.health",
                    "io.multicloud.spring.health.MulticloudHealthProperties",
                    "io.multicloud.core.ClientBuilder"));
}
