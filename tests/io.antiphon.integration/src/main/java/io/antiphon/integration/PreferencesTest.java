package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class PreferencesTest {

	/** The dialog asks its pages one after the other: what one throws keeps those behind it from being saved. */
	@Test
	void everyPageCanBeSaved() throws Exception {
		var workbench = RunningWorkbench.get();
		var before = workbench.errors().size();

		var unsaved = workbench.onScreen(PreferencesTest::unsaved);

		assertEquals(List.of(), unsaved);
		assertEquals(List.of(), workbench.errors().stream().skip(before).map(Object::toString).toList());
	}

	private static List<String> unsaved() {
		var unsaved = new ArrayList<String>();
		var shell = new Shell(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
		for (IPreferenceNode node : PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER)) {
			node.createPage();
			var page = node.getPage();
			page.setContainer(new PreferenceDialog(shell, PlatformUI.getWorkbench().getPreferenceManager()));
			page.createControl(shell);
			if (!page.performOk()) {
				unsaved.add(node.getId());
			}
			node.disposeResources();
		}
		shell.dispose();
		return unsaved;
	}
}
