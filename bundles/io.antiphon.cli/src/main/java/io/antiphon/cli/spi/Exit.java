package io.antiphon.cli.spi;

/** How a command ends, as the exit code of the process. */
public enum Exit {
	/** Done, also with rejected rows. */
	DONE(0),
	/** A fault of ours. */
	FAULT(1),
	/** Used wrongly: unknown words, missing values, nothing to work on, a workspace that cannot be used. */
	USAGE(2),
	/** A whole file was refused, while the others were taken; or the access that the command asked for was not granted. */
	REFUSED(3),
	/** Another process has the workspace. */
	IN_USE(4),
	/** The disk is full or damaged, or the workspace cannot be written. */
	STORAGE(5),
	/** A check found something. */
	UNSOUND(6);

	private final int code;

	Exit(int code) {
		this.code = code;
	}

	public int code() {
		return code;
	}
}
