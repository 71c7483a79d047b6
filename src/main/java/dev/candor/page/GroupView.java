package dev.candor.page;

import java.util.List;

/**
 * Components that are shown together.
 *
 * @param name empty for components that stand alone
 * @param state the worst of them
 * @param summary such as {@code 1 of 3 affected}
 * @param open whether it is unfolded at first, because something is wrong in it or it is the only one
 */
public record GroupView(String name, StateView state, String summary, boolean open, List<ComponentLine> components) {}
