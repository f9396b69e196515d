package io.antiphon.workbench.ui.tables.frame;

import io.antiphon.drawing.shape.Role;

/** How loud a cell is: its colour, and a sign before its words, since colour alone tells not everybody. */
public enum Tone {
	PLAIN(Role.TEXT, ""),
	/** What is over, or matters less. */
	DIM(Role.DIM, ""),
	/** What hurts or needs somebody: overdue. */
	HURT(Role.HURT_TEXT, "! "),
	/** What is reached or done. */
	GOAL(Role.GOAL, "✓ ");

	private final Role role;
	private final String sign;

	Tone(Role role, String sign) {
		this.role = role;
		this.sign = sign;
	}

	Role role() {
		return role;
	}

	/** What is shown for these words. */
	public String signed(String words) {
		return words.isEmpty() ? words : sign + words;
	}
}
