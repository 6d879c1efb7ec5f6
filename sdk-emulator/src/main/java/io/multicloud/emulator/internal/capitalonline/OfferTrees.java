package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;
import java.util.List;

/** How editions, sizes and disks are shown. */
final class OfferTrees {

    private OfferTrees() {}

    static ObjectNode edition(Edition edition) {
        ObjectNode tree = Json.object()
                .put("ArchitectureName", edition.architecture().shown())
                .put("ArchitectureType", edition.architecture().type())
                .put("SubProductName", edition.name());
        tree.putArray("EnginesType");
        tree.putArray("NetworkLinks")
                .addObject()
                .put("DescDetail", "默认链路：服务实例使用VDC私有网络的地址。")
                .put("LinkType", "default_link")
                .put("Name", "默认链路");
        tree.set("ComputeRoles", roles(edition));
        return tree;
    }

    static ArrayNode roles(Edition edition) {
        ArrayNode roles = Json.array();
        ObjectNode standards = roles.addObject()
                .put("ComputeName", edition.computeName())
                .put("ComputeType", 0)
                .putObject("Standards");
        standards.set("AttachDisk", disks(edition.disks()));
        standards.set("CpuRam", sizes(edition.sizes()));
        return roles;
    }

    static ArrayNode disks(List<DiskKind> disks) {
        ArrayNode list = Json.array();
        for (DiskKind disk : disks) {
            list.addObject()
                    .put("BasicIops", disk.basicIops())
                    .put("DiskMax", disk.max())
                    .put("DiskMaxExpand", disk.max())
                    .put("DiskMin", disk.min())
                    .put("DiskName", disk.name())
                    .put("DiskStep", disk.step())
                    .put("DiskUnit", "G")
                    .put("DiskValue", disk.value());
        }
        return list;
    }

    static ArrayNode sizes(List<ProductSize> sizes) {
        ArrayNode list = Json.array();
        for (ProductSize size : sizes) {
            list.addObject()
                    .put("CPU", size.cores())
                    .put("Name", size.label())
                    .put("PaasGoodsId", size.paasGoodsId())
                    .put("RAM", size.gigabytes());
        }
        return list;
    }

    /** The flat form, in which the first size has its label under another name, as both documented examples show. */
    static void putFlat(ObjectNode data, Edition edition, List<DiskKind> disks) {
        ArrayNode sizes = sizes(edition.sizes());
        if (sizes.path(0) instanceof ObjectNode first) {
            first.set("N", first.remove("Name"));
        }
        data.set("AttachDisk", disks(disks));
        data.set("CpuRam", sizes);
        data.put("ProductName", edition.name());
    }
}
