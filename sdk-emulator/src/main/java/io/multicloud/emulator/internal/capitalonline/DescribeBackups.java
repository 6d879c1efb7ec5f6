package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.internal.json.Json;

final class DescribeBackups implements CapitalOnlineAction {

    private final InstanceFinder finder;
    private final BackupTree tree;

    DescribeBackups(InstanceFinder finder, BackupTree tree) {
        this.finder = finder;
        this.tree = tree;
    }

    @Override
    public ObjectNode run(Arguments arguments, CapitalOnlineTenant tenant) {
        CloudInstance instance = finder.find(tenant, arguments);
        ArrayNode data = Json.array();
        instance.backups().newestFirst(instance).forEach(backup -> data.add(tree.of(instance, backup, tenant.now())));
        return Members.of("success", data);
    }
}
