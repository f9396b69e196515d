package io.antiphon.workbench.internal.theme;

import io.antiphon.base.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;

/** Preferences &gt; Theme: as the system has it, light or dark. */
public final class ThemePage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int WIDTH = 360;

	private final Texts texts = Texts.of(ThemePage.class, Locale.getDefault());
	private final Map<ThemeChoice, Button> choices = new EnumMap<>(ThemeChoice.class);

	@Override
	public void init(@Nullable IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
		var about = new Label(area, SWT.WRAP);
		about.setText(texts.get("theme.about"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(about);
		var chosen = WindowLook.ofWorkbench().chosen();
		for (var theme : ThemeChoice.values()) {
			var choice = new Button(area, SWT.RADIO);
			choice.setText(texts.get(theme.key()));
			choice.setSelection(theme == chosen);
			choices.put(theme, choice);
		}
		return area;
	}

	@Override
	public boolean performOk() {
		var theming = WindowLook.ofWorkbench();
		for (var choice : choices.entrySet()) {
			if (choice.getValue().getSelection() && choice.getKey() != theming.chosen()) {
				theming.choose(choice.getKey());
			}
		}
		return true;
	}
}
