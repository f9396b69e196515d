package io.antiphon.workbench.internal.steps;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The empty frame of every step's perspective: the scope on the left, the views that capabilities bring beside it. They come
 * by perspective extensions, stacked on the place of the Overview, which is a perspective of its own; the first is the home.
 */
public final class Perspective implements IPerspectiveFactory {

	public static final String FIRST = "io.antiphon.workbench.home";
	public static final String OVERVIEW = "io.antiphon.workbench.overview";
	public static final String SCOPE = "io.antiphon.workbench.scope";

	private static final String MAIN = "io.antiphon.workbench.main";
	private static final float SCOPE_WIDTH = 0.15f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		scope(layout);
		layout.createFolder(MAIN, IPageLayout.LEFT, 0.95f, IPageLayout.ID_EDITOR_AREA).addPlaceholder(OVERVIEW);
	}

	/** What every view is about, always in sight. */
	static void scope(IPageLayout layout) {
		layout.addStandaloneView(SCOPE, false, IPageLayout.LEFT, SCOPE_WIDTH, IPageLayout.ID_EDITOR_AREA);
		layout.getViewLayout(SCOPE).setCloseable(false);
	}
}
