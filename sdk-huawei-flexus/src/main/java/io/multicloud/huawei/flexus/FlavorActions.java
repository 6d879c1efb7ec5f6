package io.multicloud.huawei.flexus;

import io.multicloud.core.ServiceClient;
import io.multicloud.huawei.flexus.model.ListFlavorsRequest;
import io.multicloud.huawei.flexus.model.ListFlavorsRequestBuilder;
import io.multicloud.huawei.flexus.model.ListFlavorsResponse;
import java.util.function.Consumer;

/** The actions on flavors; part of {@link FlexusRdsClient}. */
public interface FlavorActions extends ServiceClient<FlexusRdsClient> {

    /**
     * Lists the Flexus flavors on sale: action {@code ListFlavors}.
     *
     * @param request filters; see {@link ListFlavorsRequest}
     * @return the flavors
     */
    default ListFlavorsResponse listFlavors(ListFlavorsRequest request) {
        return call(request);
    }

    /**
     * Lists the Flexus flavors on sale, described in place: action {@code ListFlavors}.
     *
     * @param request fills in filters; see {@link ListFlavorsRequest}
     * @return the flavors
     */
    default ListFlavorsResponse listFlavors(Consumer<ListFlavorsRequestBuilder> request) {
        ListFlavorsRequestBuilder builder = ListFlavorsRequest.builder();
        request.accept(builder);
        return listFlavors(builder.build());
    }

    /**
     * Lists the Flexus flavors on sale: action {@code ListFlavors}.
     *
     * @return the flavors
     */
    default ListFlavorsResponse listFlavors() {
        return listFlavors(r -> {});
    }

    /**
     * Lists the Flexus flavors on sale: action {@code ListFlavors}.
     *
     * @param versionName version of the engine, such as {@code 8.0}
     * @return the flavors
     */
    default ListFlavorsResponse listFlavors(String versionName) {
        return listFlavors(r -> r.versionName(versionName));
    }
}
