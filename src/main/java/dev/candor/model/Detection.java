package dev.candor.model;

/** Who noticed first. */
public enum Detection {
    ALERT,
    CUSTOMER_REPORT,
    STAFF,
    THIRD_PARTY
}
