package dev.candor.page;

import java.util.List;

/**
 * Components that are shown together.
 *
 * @param name empty for components that stand alone
 * @param state the worst of them, and how many are affected in words
 * @param open whether it is unfolded at first, because something is wrong in it or there are few components
 */
public record GroupView(String name, StateView state, boolean open, List<ComponentLine> components) {}
