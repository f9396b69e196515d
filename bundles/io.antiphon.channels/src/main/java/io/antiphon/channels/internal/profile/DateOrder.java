package io.antiphon.channels.internal.profile;

/** In which order year, month and day are written. */
public enum DateOrder {
	YMD,
	DMY,
	MDY
}
