import { levelOf } from '@parley/charts/findings';
import { dateText, decimal, noFigure, percent, signed, wholeText, type Words } from '@parley/words';
import type { Cell } from '../model/table.ts';

const noted = (notes: readonly number[]) => (notes.length === 0 ? {} : { notes });

/** Where there is nothing to say, which is not 0. */
export const nothing: Cell = { value: null, text: noFigure };

export const textCell = (text: string, notes: readonly number[] = []): Cell =>
  text === '' ? nothing : { value: text, text, ...noted(notes) };

export const wholeCell = (value: number | null, locale: string): Cell =>
  value === null ? nothing : { value, text: wholeText(value, locale) };

export const scoreCell = (value: number | null, locale: string): Cell =>
  value === null ? nothing : { value, text: decimal(value, locale) };

export const changeCell = (value: number | null, locale: string): Cell =>
  value === null ? nothing : { value, text: signed(value, locale) };

export const shareCell = (value: number | null, locale: string): Cell =>
  value === null ? nothing : { value, text: percent(value, locale) };

/** @param date EDTF */
export const dateCell = (date: string | null, locale: string): Cell =>
  date === null ? nothing : { value: date, text: dateText(date, locale, 'short') };

/** 0 to 3; where there is no evidence its name stands and no value. */
export const levelCell = (implementation: number | null, t: Words): Cell => ({
  value: implementation,
  text: t(`level.${levelOf(implementation)}`),
});

export const strong = (cell: Cell): Cell => ({ ...cell, strong: true });
