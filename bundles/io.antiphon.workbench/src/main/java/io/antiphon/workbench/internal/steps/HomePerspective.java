package io.antiphon.workbench.internal.steps;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Home: the scope on the left, the Overview beside it. */
public final class HomePerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		Perspective.scope(layout);
		layout.addStandaloneView(Perspective.OVERVIEW, false, IPageLayout.LEFT, 0.95f, IPageLayout.ID_EDITOR_AREA);
		layout.getViewLayout(Perspective.OVERVIEW).setCloseable(false);
	}
}
