package io.antiphon.workbench.internal.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThemingTest {

	private final FakeLook look = new FakeLook();
	private final Theming theming = new Theming(look);

	@Test
	void whereNothingIsChosenTheWindowIsAsTheSystemIsAndGoesOnBeingSo() {
		look.systemDark = true;
		theming.follow();
		look.systemDark = false;
		theming.changed();
		look.systemDark = true;
		theming.changed();

		assertEquals(List.of(ThemeChoice.DARK_THEME, ThemeChoice.LIGHT_THEME, ThemeChoice.DARK_THEME), look.shown);
		assertEquals(ThemeChoice.SYSTEM, theming.chosen());
		assertEquals(List.of(true, true, true), look.asSystem);
	}

	@Test
	void aChangeOfTheSystemThatIsNoneOfTheThemeIsNotAnsweredByAnother() {
		theming.follow();
		look.asSystem.clear();

		theming.changed();

		assertEquals(List.of(), look.asSystem);
		assertEquals(1, look.shown.size());
	}

	@Test
	void whatTheUserFixedWinsOverTheSystem() {
		look.systemDark = true;

		theming.choose(ThemeChoice.LIGHT);
		theming.follow();

		assertEquals(List.of(ThemeChoice.LIGHT_THEME), look.shown);
		assertEquals(ThemeChoice.LIGHT_THEME, look.kept);
		assertEquals(ThemeChoice.LIGHT, theming.chosen());
		assertEquals(List.of(false, false), look.asSystem);
	}

	@Test
	void whoeverFollowsTheSystemAgainKeepsNothing() {
		theming.choose(ThemeChoice.DARK);

		theming.choose(ThemeChoice.SYSTEM);

		assertEquals(List.of(ThemeChoice.DARK_THEME, ThemeChoice.LIGHT_THEME), look.shown);
		assertNull(look.kept);
		assertEquals(ThemeChoice.SYSTEM, theming.chosen());
	}

	@Test
	void aThemeThatIsShownAlreadyIsNotShownAgain() {
		theming.choose(ThemeChoice.DARK);
		theming.choose(ThemeChoice.DARK);
		look.systemDark = true;
		theming.follow();

		assertEquals(List.of(ThemeChoice.DARK_THEME), look.shown);
	}

	@Test
	void whatThePlatformKeptIsKnownForWhatItIs() {
		assertEquals(ThemeChoice.SYSTEM, ThemeChoice.of(null));
		assertEquals(ThemeChoice.SYSTEM, ThemeChoice.of(""));
		assertEquals(ThemeChoice.DARK, ThemeChoice.of(ThemeChoice.DARK_THEME));
		assertEquals(ThemeChoice.LIGHT, ThemeChoice.of("org.eclipse.e4.ui.css.theme.e4_classic"));
	}

	private static final class FakeLook implements Theming.Look {

		private final List<String> shown = new ArrayList<>();
		private final List<Boolean> asSystem = new ArrayList<>();
		private boolean systemDark;
		private @Nullable String kept;

		@Override
		public boolean systemDark() {
			return systemDark;
		}

		@Override
		public String shown() {
			return shown.isEmpty() ? "" : shown.getLast();
		}

		@Override
		public void show(String theme) {
			shown.add(theme);
		}

		@Override
		public void asSystem(boolean wanted) {
			asSystem.add(wanted);
		}

		@Override
		public @Nullable String kept() {
			return kept;
		}

		@Override
		public void keep(@Nullable String theme) {
			kept = theme;
		}
	}
}
