package io.antiphon.store;

import io.antiphon.base.Texts;
import java.util.Locale;

/** Why a workspace was not written into a file, or not made of one. */
public enum ArchiveFault {
	/** There is a file of that name. */
	EXISTS,
	/** It would lie in the folder of a workspace. */
	INSIDE,
	/** Another one is being written. */
	BUSY,
	/** It is no such file, or its end is missing. */
	NO_ARCHIVE,
	/** A file in it is not what its manifest says. */
	DAMAGED,
	/** An entry would be written to another place than the folder, or is none that belongs there. */
	UNSAFE,
	/** Somebody without the key of the workspace changed it. */
	FORGED,
	/** A newer product wrote it, in a format that this one does not know. */
	NEWER_FORMAT,
	/** A newer bundle wrote the data in it. */
	NEWER_DATA,
	/** The folder holds something. */
	NOT_EMPTY,
	/** The path of the folder holds a sign that the database would read as a setting. */
	PATH,
	/** There is no workspace in the folder. */
	NO_WORKSPACE,
	/** The workspace is open, here or elsewhere. */
	IN_USE,
	/** There is no room left where it is to be written. */
	NO_ROOM,
	/** It cannot be read or written. */
	OUT_OF_REACH,
	/** The user stopped it. */
	STOPPED;

	/** A sentence for the user: what the matter is, and what to do. */
	public String sentence(String what, Locale locale) {
		return Texts.of(ArchiveFault.class, locale).get("archive." + name(), what);
	}
}
