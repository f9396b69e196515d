package io.antiphon.planning.internal.plans;

/** What changes in the register are called where they are kept. */
public final class Acts {

	/** Somebody changed something by hand. */
	public static final String CHANGE = "plan.change";
	/** The workbench or an extension proposed it. */
	public static final String PROPOSE = "plan.propose";
	/** A run of the whole loop proposed it. */
	public static final String RUN = "plan.run";
	/** Somebody said yes to what was proposed. */
	public static final String CONFIRM = "plan.confirm";
	/** Somebody threw away what was proposed. */
	public static final String DISCARD = "plan.discard";
	/** A test plan was frozen, which cannot be undone. */
	public static final String FREEZE = "plan.freeze";

	/** A name was taken out, since whoever has it asked for that. */
	public static final String REWORD = "plan.reword";

	private Acts() {}
}
