/** Measures Candor: whole builds as processes beside a peer, and their parts with JMH. */
package dev.candor.bench;
