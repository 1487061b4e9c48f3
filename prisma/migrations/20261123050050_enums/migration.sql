-- The words that a column may hold; each list is the one of docs/concepts and packages/domain.

-- CreateEnum
CREATE TYPE "item_kind" AS ENUM ('principle', 'study', 'action', 'confidence_measure', 'procedure', 'end_goal');

-- CreateEnum
CREATE TYPE "account_kind" AS ENUM ('joint', 'party', 'observer', 'desk');

-- CreateEnum
CREATE TYPE "act" AS ENUM ('propose', 'discuss', 'agree', 'reconfirm', 'expedite', 'announce', 'observe', 'deny', 'withdraw', 'continue', 'reverse', 'correct');

-- CreateEnum
CREATE TYPE "agreement" AS ENUM ('none', 'proposed', 'agreed', 'denied', 'withdrawn');

-- CreateEnum
CREATE TYPE "legal_state" AS ENUM ('none', 'initialled', 'signed', 'ratified', 'in_force', 'suspended', 'annulled');

-- CreateEnum
CREATE TYPE "track_level" AS ENUM ('leaders', 'ministers', 'special_representatives', 'technical');

-- CreateEnum
CREATE TYPE "meeting_status" AS ENUM ('scheduled', 'held', 'postponed', 'cancelled');

-- CreateEnum
CREATE TYPE "meeting_format" AS ENUM ('in_person', 'phone', 'online');

-- CreateEnum
CREATE TYPE "meeting_source_role" AS ENUM ('readout', 'communique', 'report');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('owner', 'admin', 'editor', 'reviewer', 'viewer');

-- CreateEnum
CREATE TYPE "party_role" AS ENUM ('party', 'mediator', 'guarantor', 'witness', 'observer', 'host', 'supporter', 'affected');

-- CreateEnum
CREATE TYPE "process_status" AS ENUM ('prospective', 'ongoing', 'suspended', 'concluded', 'annulled');

-- CreateEnum
CREATE TYPE "label" AS ENUM ('public', 'internal', 'restricted');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('official_readout', 'communique', 'agreement', 'decree', 'news_report', 'interview', 'data_set', 'other');
