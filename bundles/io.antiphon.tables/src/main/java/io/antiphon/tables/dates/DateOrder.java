package io.antiphon.tables.dates;

/** In which order year, month and day are written. */
public enum DateOrder {
	YMD,
	DMY,
	MDY
}
