package io.antiphon.workbench.internal.theme;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the user wants of the theme. Kept where the platform keeps the theme it starts with: nothing there means as the system has it. */
public enum ThemeChoice {
	SYSTEM,
	LIGHT,
	DARK;

	static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default";
	static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";

	/** By the id of the theme that is kept; whatever else was kept once is light. */
	static ThemeChoice of(@Nullable String kept) {
		if (kept == null || kept.isBlank()) {
			return SYSTEM;
		}
		return kept.startsWith(DARK_THEME) ? DARK : LIGHT;
	}

	/** The id of the theme that fulfils it. */
	String theme(boolean systemDark) {
		return this == DARK || this == SYSTEM && systemDark ? DARK_THEME : LIGHT_THEME;
	}

	/** The key of its name. */
	String key() {
		return "theme." + name().toLowerCase(Locale.ROOT);
	}
}
