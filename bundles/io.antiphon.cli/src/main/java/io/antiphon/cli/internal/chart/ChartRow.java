package io.antiphon.cli.internal.chart;

import io.antiphon.statistics.charts.Sample;
import java.time.LocalDate;

/** A row of the file: the line it begins in (from 1), its day, and its numbers, NaN where a cell is empty. */
record ChartRow(long line, LocalDate at, Sample sample) {}
