package dev.candor.notify;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Judges where news may be sent: to public addresses over the web, unless a channel says that a private one is meant.
 *
 * @param allowPrivate whether loopback, link-local and private addresses may be meant
 */
record AddressPolicy(boolean allowPrivate) {
    /** Throws where an address may not be meant. */
    void check(URI address) throws DeliveryException {
        String scheme = String.valueOf(address.getScheme());
        boolean web = scheme.equals("https") || scheme.equals("http");
        if (!web || address.getHost() == null || address.getRawUserInfo() != null) {
            throw DeliveryException.lasting("the address is no https or http address without a login in it");
        }
        try {
            for (InetAddress resolved : InetAddress.getAllByName(address.getHost())) {
                if (!allowPrivate && isPrivate(resolved)) {
                    throw DeliveryException.lasting(
                            "the address belongs to a private network; say allow_private: true where that is meant");
                }
            }
        } catch (UnknownHostException e) {
            throw DeliveryException.passing("the host of the address is not known");
        }
    }

    private static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || shared;
    }
}
