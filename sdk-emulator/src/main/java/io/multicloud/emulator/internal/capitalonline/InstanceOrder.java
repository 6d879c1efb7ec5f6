package io.multicloud.emulator.internal.capitalonline;

/** What both services take of an order. */
record InstanceOrder(String name, Region region, String vdcId, Offer offer, int port) {

    static InstanceOrder read(Arguments arguments, Offers offers, int usualPort) {
        return new InstanceOrder(
                arguments.text("InstanceName"),
                offers.region(arguments.text("RegionId")),
                arguments.text("VdcId"),
                offers.offer(arguments.number("PaasGoodsId")),
                arguments.optionalNumber("ServicePort").orElse(usualPort));
    }
}
