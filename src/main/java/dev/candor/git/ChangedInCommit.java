package dev.candor.git;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Lets pass what a commit, the first tree of a walk, has differently from every one of its parents, the other trees.
 *
 * <p>That is Git's own rule for merges: what equals one parent was decided there. The executable bit is no difference.
 */
final class ChangedInCommit extends TreeFilter {
    @Override
    public boolean include(TreeWalk walk) {
        for (int parent = 1; parent < walk.getTreeCount(); parent++) {
            if (walk.idEqual(0, parent) && kind(walk, 0) == kind(walk, parent)) {
                return false;
            }
        }
        return true;
    }

    private static int kind(TreeWalk walk, int tree) {
        int mode = walk.getRawMode(tree);
        return FileMode.EXECUTABLE_FILE.equals(mode) ? FileMode.REGULAR_FILE.getBits() : mode;
    }

    @Override
    public boolean shouldBeRecursive() {
        return true;
    }

    @Override
    public TreeFilter clone() {
        return this;
    }
}
