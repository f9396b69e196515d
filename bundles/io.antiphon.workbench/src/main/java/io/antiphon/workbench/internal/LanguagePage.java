package io.antiphon.workbench.internal;

import io.antiphon.base.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** Preferences &gt; Language: as the system, English or Chinese, each under its own name. */
public final class LanguagePage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int WIDTH = 360;

	private final Texts texts = Texts.of(LanguagePage.class, Locale.getDefault());
	private final IEclipsePreferences settings = InstanceScope.INSTANCE.getNode("io.antiphon.workbench");
	private final Map<WindowLanguage, Button> choices = new EnumMap<>(WindowLanguage.class);

	@Override
	public void init(@Nullable IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
		var about = new Label(area, SWT.WRAP);
		about.setText(texts.get("language.about"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(about);
		for (var language : WindowLanguage.values()) {
			var choice = new Button(area, SWT.RADIO);
			choice.setText(texts.get(language.key()));
			choice.setSelection(language == WindowLanguage.in(settings));
			choices.put(language, choice);
		}
		return area;
	}

	@Override
	public boolean performOk() {
		var before = WindowLanguage.in(settings);
		for (var choice : choices.entrySet()) {
			var language = choice.getKey();
			if (choice.getValue().getSelection() && language != before && language.keep(settings)) {
				offerRestart();
			}
		}
		return true;
	}

	/** After the preferences are closed, which other pages may have a say in. */
	private void offerRestart() {
		var display = getShell().getDisplay();
		display.asyncExec(() -> {
			var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			var buttons = new String[] {texts.get("language.now"), texts.get("language.later")};
			var shell = window == null ? null : window.getShell();
			var answer = MessageDialog.open(
					MessageDialog.QUESTION, shell, texts.get("language.title"), texts.get("language.restart"), SWT.SHEET, buttons);
			if (answer == 0) {
				PlatformUI.getWorkbench().restart();
			}
		});
	}
}
