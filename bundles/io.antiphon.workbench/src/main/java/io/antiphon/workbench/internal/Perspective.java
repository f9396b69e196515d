package io.antiphon.workbench.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The empty frame of every perspective: the scope on the left, the Overview in the middle, a folder for details on the right that appears with
 * its first view. Capabilities add their views by perspective extensions, relative to these two.
 */
public final class Perspective implements IPerspectiveFactory {

	static final String FIRST = "io.antiphon.workbench.listen";
	static final String OVERVIEW = "io.antiphon.workbench.overview";
	static final String SCOPE = "io.antiphon.workbench.scope";

	private static final String MAIN = "io.antiphon.workbench.main";
	private static final String DETAILS = "io.antiphon.workbench.details";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addStandaloneView(SCOPE, true, IPageLayout.LEFT, 0.16f, IPageLayout.ID_EDITOR_AREA);
		layout.getViewLayout(SCOPE).setCloseable(false);
		layout.createFolder(MAIN, IPageLayout.LEFT, 0.7f, IPageLayout.ID_EDITOR_AREA).addView(OVERVIEW);
		layout.createPlaceholderFolder(DETAILS, IPageLayout.RIGHT, 0.65f, MAIN).addPlaceholder("*.details");
	}
}
