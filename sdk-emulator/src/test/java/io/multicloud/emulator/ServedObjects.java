package io.multicloud.emulator;

import io.multicloud.emulator.internal.catalog.Served;
import io.multicloud.emulator.kit.CapitalOnlineCall;

/** What a call of an action needs to be there: an instance with an account, a backup and a temporary instance. */
final class ServedObjects {

    private final CapitalOnlineActionTest test;
    private final Served served;
    private String instance = "";

    ServedObjects(CapitalOnlineActionTest test, Served served) {
        this.test = test;
        this.served = served;
    }

    String instance() {
        boolean redis = served.catalog().service().equals("redis");
        instance = redis ? redis() : test.running(number());
        if (served.request().has("AccountName") && !served.operation().name().startsWith("Create")) {
            account();
        }
        return instance;
    }

    /** Makes what a list would be empty without. */
    void fill() {
        switch (served.operation().name()) {
            case "DescribeBackups" -> backup();
            case "DescribeDBAccount" -> account();
            case "DescribeTemporaryDBInstances" -> temporary();
            case "DescribeDBParameterModifyHistory" -> change(test.post("ModifyDBParameter", instance, """
                        ,"Parameters":[{"Name":"back_log","Value":"345"}]"""));
            default -> {}
        }
    }

    String backup() {
        String path = served.operation().path() + "/";
        change(test.post("CreateBackup", instance, served.catalog().service().equals("redis") ? "" : """
                ,"BackupType":"physical-backup\"""")
                .path(path));
        return CapitalOnlineActionTest.done(
                        test.get("DescribeBackups", instance).path(path))
                .at("/Data/0/BackupId")
                .asText();
    }

    String temporary() {
        change(test.post("StartBatchRollbackToTemporaryDBInstance", instance, """
                ,"SelectTime":"2026-03-01 16:10:00","TemporaryInstanceName":"before\""""));
        return CapitalOnlineActionTest.done(test.get("DescribeTemporaryDBInstances", instance))
                .at("/Data/0/TemporaryInstanceUuid")
                .asText();
    }

    private void account() {
        change(test.post("CreatePrivilegedAccount", instance, """
                ,"AccountName":"reader","Password":"Fake-Password-1","AccountType":"Normal\""""));
    }

    private int number() {
        return served.operation().name().equals("StartBatchRollback")
                ? CapitalOnlineActionTest.CLUSTER
                : CapitalOnlineActionTest.REPLICATED_5;
    }

    private String redis() {
        CapitalOnlineCall order =
                test.capitalOnline("CreateDBInstance").path("/redis/").post("""
                {"RegionId":"CN_Beijing_A","VdcId":"vdc-1","BasePipeId":"pipe-1","InstanceName":"sessions",
                 "PaasGoodsId":5765,"Password":"Fake-Password-1"}""");
        String id =
                CapitalOnlineActionTest.done(order).at("/Data/InstancesUuid/0").asText();
        test.emulator.advance(EmulatorTest.CREATION);
        return id;
    }

    private void change(CapitalOnlineCall call) {
        CapitalOnlineActionTest.done(call);
        test.emulator.advance(EmulatorTest.CREATION);
    }
}
