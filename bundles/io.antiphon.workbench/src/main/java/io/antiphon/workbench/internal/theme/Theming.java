package io.antiphon.workbench.internal.theme;

import org.jspecify.annotations.Nullable;

/** Gives the window the theme that the user chose, or that the system has, now and whenever that changes. UI thread. */
public final class Theming {

	private final Look look;

	Theming(Look look) {
		this.look = look;
	}

	/** The window, its system, and what is kept for the next start. */
	interface Look {

		/** Whether the system is dark, whatever the window is. */
		boolean systemDark();

		/** The id of the theme that the window has; empty before it has any. */
		String shown();

		/** Gives it another one for now. */
		void show(String theme);

		/** Whether the system's own widgets are as the system says, or as the theme of the window does. */
		void asSystem(boolean wanted);

		/** The id of the theme that the next start begins with; absent for as the system has it. */
		@Nullable
		String kept();

		/** Keeps another one, or none. */
		void keep(@Nullable String theme);
	}

	/** What the user chose last. */
	public ThemeChoice chosen() {
		return ThemeChoice.of(look.kept());
	}

	/** At the start: a choice that is fixed wins. */
	public void follow() {
		if (stale()) {
			look.show(theme());
		}
		look.asSystem(chosen() == ThemeChoice.SYSTEM);
	}

	/** The system has changed something; where the theme is not touched nothing is done, since that would be the next change of the system. */
	public void changed() {
		if (stale()) {
			follow();
		}
	}

	private boolean stale() {
		return !look.shown().equals(theme());
	}

	private String theme() {
		return chosen().theme(look.systemDark());
	}

	/** Keeps what the user chooses, and shows it at once. */
	public void choose(ThemeChoice choice) {
		look.keep(choice == ThemeChoice.SYSTEM ? null : choice.theme(false));
		follow();
	}
}
